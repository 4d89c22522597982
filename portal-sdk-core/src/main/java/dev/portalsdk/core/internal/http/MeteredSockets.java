package dev.portalsdk.core.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * Makes {@link MeteredSocket}s, and closes those that are open: OkHttp can cancel a call that it
 * runs, but not the rest of an answer that is read on another thread.
 */
final class MeteredSockets extends SocketFactory implements AutoCloseable {

  private final Set<MeteredSocket> open = ConcurrentHashMap.newKeySet();

  @Override
  public Socket createSocket() {
    MeteredSocket socket = new MeteredSocket(open::remove);
    open.add(socket);
    return socket;
  }

  @Override
  public void close() {
    open.forEach(MeteredSocket::drop);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, from, fromPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    Socket socket = createSocket();
    socket.bind(new InetSocketAddress(from, fromPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  private Socket connected(InetSocketAddress target) throws IOException {
    Socket socket = createSocket();
    socket.connect(target);
    return socket;
  }
}
