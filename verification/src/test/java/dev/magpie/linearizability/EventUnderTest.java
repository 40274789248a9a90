package dev.magpie.linearizability;

import static dev.magpie.linearizability.Step.done;
import static dev.magpie.linearizability.Step.doneIf;
import static dev.magpie.linearizability.Step.then;

import dev.magpie.pool.protocol.Event;
import java.util.List;
import java.util.function.Supplier;

/** An event whose calls report what they did, and what they are allowed to do. */
public final class EventUnderTest implements Supplier<EventState> {

  private final Event event = new Event();

  @Override
  public EventState get() {
    return EventState.EMPTY;
  }

  public Awaited await() {
    return new Awaited(event.await());
  }

  public Notified notifyOne() {
    event.notifyOne();
    return new Notified();
  }

  public ShutDown shutdown() {
    event.shutdown();
    return new ShutDown();
  }

  /** What the event is when all calls have returned. */
  public Named drain() {
    return new Named(event.toString());
  }

  record Awaited(boolean result) implements Step<EventState> {
    @Override
    public List<Outcome<EventState>> from(EventState state) {
      if (state.shutDown()) {
        return doneIf(!result, state);
      }
      if (state.token()) {
        return result ? done(state.withToken(false)) : List.of();
      }
      return then(state.enter(), new Left(result));
    }
  }

  /** The end of a wait: it says whether the event is shut down by then. */
  private record Left(boolean result) implements Step<EventState> {
    @Override
    public List<Outcome<EventState>> from(EventState state) {
      boolean allowed = state.woken() > 0 && result != state.shutDown();
      return allowed ? done(state.leave()) : List.of();
    }
  }

  record Notified() implements Step<EventState> {
    @Override
    public List<Outcome<EventState>> from(EventState state) {
      if (state.shutDown()) {
        return done(state);
      }
      return done(state.waiting() > 0 ? state.wakeOne() : state.withToken(true));
    }
  }

  record ShutDown() implements Step<EventState> {
    @Override
    public List<Outcome<EventState>> from(EventState state) {
      return done(state.shutdown());
    }
  }

  record Named(String name) implements Step<EventState> {
    @Override
    public List<Outcome<EventState>> from(EventState state) {
      String expected = state.shutDown() ? "shutdown" : state.token() ? "notified" : "empty";
      return doneIf(name.equals(expected), state);
    }
  }
}
