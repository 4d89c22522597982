package dev.portalsdk.core.workbook;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;

/** The parts of a workbook, opened by their names and by what other parts say of them. */
final class OpenParts implements AutoCloseable {

  private final ArchiveSource source;
  private final Archive archive;
  private final WorkbookLimits limits;
  private final XMLInputFactory factory = PartXml.factory();

  OpenParts(ArchiveSource source, WorkbookLimits limits) {
    this.source = source;
    this.archive = Archive.read(source);
    this.limits = limits;
  }

  Origin origin() {
    return source.origin();
  }

  /** Starts a reading of these parts. */
  ReadingGauge gauge(Progress progress, List<String> names) {
    long total = names.stream().mapToLong(name -> existing(name).packed()).sum();
    return new ReadingGauge(origin(), limits, progress, total);
  }

  ReadingGauge gauge() {
    return new ReadingGauge(origin(), limits, Progress.none(), 0);
  }

  boolean has(String name) {
    return archive.part(name).isPresent();
  }

  PartXml open(String name, ReadingGauge gauge) {
    return PartXml.open(factory, origin(), archive.open(existing(name), gauge));
  }

  private ArchivePart existing(String name) {
    Optional<ArchivePart> part = archive.part(name);
    return part.orElseThrow(
        () ->
            origin()
                .unreadable(
                    WorkbookError.WORKBOOK_PART_MISSING, "a part that it names is not there"));
  }

  /** Returns what a part says of others; nothing if it says nothing. */
  List<Relation> relations(String part, ReadingGauge gauge) {
    String name = PartName.relationsOf(part);
    List<Relation> relations = new ArrayList<>();
    if (has(name)) {
      try (PartXml xml = open(name, gauge)) {
        while (xml.nextElement()) {
          if (xml.name().equals("Relationship")) {
            relations.add(Relation.of(xml));
          }
        }
      }
    }
    return relations;
  }

  @Override
  public void close() {
    source.close();
  }
}
