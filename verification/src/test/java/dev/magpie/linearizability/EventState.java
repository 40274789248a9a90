package dev.magpie.linearizability;

/**
 * What an event is to its users.
 *
 * @param waiting how many wait and are not woken
 * @param woken how many are woken and have not returned
 */
record EventState(boolean token, boolean shutDown, int waiting, int woken) {

  static final EventState EMPTY = new EventState(false, false, 0, 0);

  EventState withToken(boolean there) {
    return new EventState(there, shutDown, waiting, woken);
  }

  EventState enter() {
    return new EventState(token, shutDown, waiting + 1, woken);
  }

  EventState leave() {
    return new EventState(token, shutDown, waiting, woken - 1);
  }

  EventState wakeOne() {
    return new EventState(token, shutDown, waiting - 1, woken + 1);
  }

  EventState shutdown() {
    return new EventState(false, true, 0, woken + waiting);
  }
}
