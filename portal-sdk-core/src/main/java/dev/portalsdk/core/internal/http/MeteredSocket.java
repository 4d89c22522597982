package dev.portalsdk.core.internal.http;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.util.function.Consumer;

/**
 * A socket whose bytes are counted as they come, before TLS and HTTP make something of them, and
 * that lets go of a thread when the thread is interrupted, by closing, and at the deadline of its
 * call.
 */
final class MeteredSocket extends Socket {

  private final Interruption interruption = new Interruption();
  private final Consumer<MeteredSocket> closing;

  /**
   * Creates one that is not connected.
   *
   * @param closing is told when it is closed, perhaps more than once
   */
  MeteredSocket(Consumer<MeteredSocket> closing) {
    this.closing = closing;
  }

  @Override
  public synchronized void close() throws IOException {
    closing.accept(this);
    super.close();
  }

  /** Closes it whatever comes of that. */
  void drop() {
    try {
      close();
    } catch (IOException e) {
      // Nobody is there any more whom it could matter to.
      return;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Input(super.getInputStream());
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new Output(super.getOutputStream());
  }

  private final class Input extends FilterInputStream {
    private Input(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      WireMeter call = WireMeter.ofThisThread();
      if (call == null) {
        return super.read(bytes, from, length);
      }
      int read = readInTime(bytes, from, length, call.millisLeft());
      call.count(read);
      return read;
    }

    private int readInTime(byte[] bytes, int from, int length, int left) throws IOException {
      int silence = getSoTimeout();
      if (silence > 0 && silence <= left) {
        return readInterruptibly(bytes, from, length);
      }
      setSoTimeout(left);
      try {
        return readInterruptibly(bytes, from, length);
      } catch (SocketTimeoutException e) {
        throw WireMeter.tooLate();
      } finally {
        if (!isClosed()) {
          setSoTimeout(silence);
        }
      }
    }

    private int readInterruptibly(byte[] bytes, int from, int length) throws IOException {
      boolean done = false;
      interruption.mayCome();
      try {
        int read = super.read(bytes, from, length);
        done = true;
        return read;
      } finally {
        interruption.isOver(done);
      }
    }
  }

  private final class Output extends FilterOutputStream {
    private Output(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      boolean done = false;
      interruption.mayCome();
      try {
        out.write(bytes, from, length);
        done = true;
      } finally {
        interruption.isOver(done);
      }
    }
  }

  /** Closes the socket when a thread is interrupted that waits for it, as a channel would. */
  private final class Interruption extends AbstractInterruptibleChannel {

    private void mayCome() {
      begin();
    }

    private void isOver(boolean done) throws IOException {
      end(done);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      MeteredSocket.this.close();
    }
  }
}
