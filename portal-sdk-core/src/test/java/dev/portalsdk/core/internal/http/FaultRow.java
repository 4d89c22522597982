package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of the fault matrix: a fault with a name, and what must come of it in each cell. */
final class FaultRow {

  private final String id;
  private final String name;
  private final Map<Cell, ReadRule> reads = new EnumMap<>(Cell.class);
  private final Map<Cell, UploadRule> uploads = new EnumMap<>(Cell.class);
  private final Map<Cell, PlainVerdict> plain = new EnumMap<>(Cell.class);
  private final List<Proof> proofs = new ArrayList<>();
  private Fault fault;
  private Reading reading = Reading.PAGE;
  private Pace pace = Pace.USUAL;
  private boolean tls;
  private int fileBytes = 40_000;
  private String survival = "";

  private FaultRow(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * Begins a row.
   *
   * @param id its number, with a letter where a number has several faults
   * @param name what goes wrong
   */
  static FaultRow of(String id, String name) {
    return new FaultRow(id, name);
  }

  FaultRow by(Fault what) {
    this.fault = what;
    return this;
  }

  FaultRow read(ReadRule rule, Cell... cells) {
    in(cells).forEach(cell -> reads.put(cell, rule));
    return this;
  }

  FaultRow upload(UploadRule rule, Cell... cells) {
    in(cells).forEach(cell -> uploads.put(cell, rule));
    return this;
  }

  FaultRow plain(PlainVerdict verdict, Cell... cells) {
    in(cells).forEach(cell -> plain.put(cell, verdict));
    return this;
  }

  /** Says where OkHttp as it is survives the fault of an upload, and why. */
  FaultRow plainSurvives(String why, Cell... cells) {
    survival = why;
    return plain(PlainVerdict.SURVIVES, cells);
  }

  /** Says that there is no such fault in these cells. */
  FaultRow meaningless(String why, Cell... cells) {
    in(cells).forEach(plain::remove);
    return read(ReadRule.none(why), cells).upload(UploadRule.none(why), cells);
  }

  /** Says where a part of the row, or all of it, is proved by another test. */
  FaultRow provedBy(String folder, String test, String method) {
    proofs.add(new Proof(folder, test, method));
    return this;
  }

  FaultRow reading(Reading what) {
    this.reading = what;
    return this;
  }

  FaultRow pace(Pace patience) {
    this.pace = patience;
    return this;
  }

  FaultRow overTls() {
    this.tls = true;
    return this;
  }

  FaultRow fileOf(int bytes) {
    this.fileBytes = bytes;
    return this;
  }

  private static Collection<Cell> in(Cell... cells) {
    return cells.length == 0 ? List.of(Cell.values()) : Set.of(cells);
  }

  String id() {
    return id;
  }

  int number() {
    return Integer.parseInt(id.replaceAll("\\D", ""));
  }

  String name() {
    return name;
  }

  /** Whether this table runs the row, and does not only cite who does. */
  boolean runs() {
    return fault != null;
  }

  Fault fault() {
    return requireNonNull(fault);
  }

  ReadRule read(Cell cell) {
    return reads.getOrDefault(cell, ReadRule.none(UploadRule.NONE));
  }

  UploadRule upload(Cell cell) {
    return uploads.getOrDefault(cell, UploadRule.none(UploadRule.NONE));
  }

  PlainVerdict plain(Cell cell) {
    return requireNonNull(plain.get(cell), () -> this + " needs a verdict for " + cell);
  }

  /** Whether an upload that asks for no form meets the fault. */
  boolean hitsPlain(Cell cell) {
    UploadRule upload = upload(cell);
    return upload.exists() && upload.path().equals(FaultPortal.UPLOAD);
  }

  String survival() {
    return survival;
  }

  List<Proof> proofs() {
    return proofs;
  }

  Reading reading() {
    return reading;
  }

  Pace pace() {
    return pace;
  }

  boolean tls() {
    return tls;
  }

  int fileBytes() {
    return fileBytes;
  }

  @Override
  public String toString() {
    return id + " " + name;
  }
}
