package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that echoes, whose workers select: the example of {@link IdlePoller}, on loopback. */
@Timeout(60)
class IdlePollerSelectorTest {

  /** Polls a selector, and submits a task for each key that is ready. */
  private static final class EchoServer implements IdlePoller, AutoCloseable {

    private final Selector selector = Selector.open();
    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final WorkStealingPool pool;

    EchoServer(int workers) throws IOException {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      pool =
          WorkStealingPool.builder()
              .workers(workers)
              .idlePoller(this)
              .idlePollLimit(1, MILLISECONDS)
              .build();
      pool.execute(() -> {}); // the first worker: it polls when this is done
    }

    int port() throws IOException {
      return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    @Override
    public boolean poll(long maxNanos) throws IOException {
      if (maxNanos == 0) {
        selector.selectNow(this::submit);
      } else {
        selector.select(this::submit, Math.max(1, NANOSECONDS.toMillis(maxNanos)));
      }
      return !selector.keys().isEmpty();
    }

    private void submit(SelectionKey key) {
      key.interestOps(0); // until the task is done with it
      try {
        pool.execute(() -> handle(key));
      } catch (RejectedExecutionException closing) {
        key.cancel();
      }
    }

    private void handle(SelectionKey key) {
      try {
        if (key.channel() == server) {
          accept();
          key.interestOps(SelectionKey.OP_ACCEPT);
        } else {
          echo(key);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void accept() throws IOException {
      for (SocketChannel client = server.accept(); client != null; client = server.accept()) {
        client.configureBlocking(false);
        client.register(selector, SelectionKey.OP_READ);
      }
    }

    private static void echo(SelectionKey key) throws IOException {
      SocketChannel client = (SocketChannel) key.channel();
      ByteBuffer buffer = ByteBuffer.allocate(1_024);
      if (client.read(buffer) < 0) {
        client.close();
        return;
      }
      buffer.flip();
      while (buffer.hasRemaining()) {
        client.write(buffer);
      }
      key.interestOps(SelectionKey.OP_READ);
    }

    @Override
    public void close() throws IOException {
      pool.close();
      for (SelectionKey key : List.copyOf(selector.keys())) {
        key.channel().close();
      }
      selector.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void eachClientGetsItsOwnBytesBack(int workers) throws Exception {
    int clients = 4;
    int rounds = 10;
    try (EchoServer server = new EchoServer(workers)) {
      List<Socket> sockets = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        sockets.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
      }
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < clients; i++) {
          OutputStream out = sockets.get(i).getOutputStream();
          out.write(message(i, round));
          out.flush();
        }
        for (int i = 0; i < clients; i++) {
          byte[] answer = new byte[message(i, round).length];
          new DataInputStream(sockets.get(i).getInputStream()).readFully(answer);
          assertArrayEquals(message(i, round), answer);
        }
      }
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static byte[] message(int client, int round) {
    return ("client " + client + ", round " + round).getBytes(StandardCharsets.UTF_8);
  }
}
