package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.rewrite.Sites;
import dev.magpie.explorer.rewrite.StaticFields;
import org.jspecify.annotations.Nullable;

/** What the hooks of one sandbox share: who runs, and on which memory. */
public final class Machine {
  final SandboxOptions options;
  private final SandboxLoader loader;
  private final Layouts layouts;
  final Sites sites;
  final Locations locations = new Locations();
  final Identities identities;
  final Threads threads;
  public final FieldAccess fields;
  public final ArrayAccess arrays;
  public final VariableAccess variables;
  public final Monitors monitors;
  public final Parking parking;
  public final ThreadCalls threadCalls;
  public final SpinDetector spins;
  public final ForeignCalls foreign;
  public final Statics statics;
  public final Initialisers initialisers;
  public final Variables lookups;

  /** The memory that the running thread asks; null while accesses go straight to the heap. */
  @Nullable Memory memory;

  /** The running thread. */
  int thread = Identity.INITIAL;

  /** Which call of a thread this is. */
  int run;

  /** How often the running thread has changed something in this run. */
  int effects;

  Machine(SandboxOptions options, SandboxLoader loader, Layouts layouts, StaticFields names) {
    this.loader = loader;
    this.options = options;
    this.layouts = layouts;
    sites = new Sites(options.plain(), options.mutation());
    identities = new Identities(this, layouts);
    statics = new Statics(this, names);
    initialisers = new Initialisers(this);
    threads = new Threads(this);
    fields = new FieldAccess(this);
    arrays = new ArrayAccess(this);
    variables = new VariableAccess(this);
    monitors = new Monitors(this);
    parking = new Parking(this);
    threadCalls = new ThreadCalls(this);
    spins = new SpinDetector(this);
    foreign = new ForeignCalls(this);
    lookups = new Variables(this);
  }

  public Sites sites() {
    return sites;
  }

  SandboxLoader loader() {
    return loader;
  }

  /** From here on a thread of the program runs. */
  void begin(int runner, Memory answers) {
    memory = answers;
    thread = runner;
    run++;
    effects = 0;
    initialisers.beginRun();
    identities.beginRun();
    spins.beginRun();
    threads.beginRun();
    monitors.beginRun();
    parking.beginRun();
    variables.beginRun();
  }

  void end() {
    memory = null;
    thread = Identity.INITIAL;
    identities.beginRun();
  }

  /** The site of what a model does, whoever called it. */
  public int site(String operation) {
    return sites.ofModel(operation);
  }

  Mode readMode(int site) {
    return sites.access(site).read();
  }

  Mode writeMode(int site) {
    return sites.access(site).write();
  }

  boolean isDirect() {
    return memory == null;
  }

  /** Values have no identity, so whether equal ones are one object cannot always be told. */
  void requireKnown(@Nullable Object a, @Nullable Object b) {
    if (Values.mayDiffer(a, b)) {
      throw unknown("equal values are compared by reference, which is not understood: " + a);
    }
  }

  /** Called when a constructor has set a final field. */
  public void requireUnpublished(Object object) {
    Identity identity = memory == null ? null : identities.find(object);
    if (identity != null && identity.published == object) {
      throw unknown(
          "a constructor of "
              + object.getClass().getName()
              + " lets the object out before it sets a final field");
    }
  }

  /** A reference on its way into the memory. */
  Value published(@Nullable Object object) {
    if (object == null) {
      return Value.ZERO;
    }
    if (memory != null) {
      identities.publish(object);
    }
    return new Value(0, object);
  }

  Value published(Value value) {
    return value.ref() == null ? value : published(value.ref());
  }

  /** Makes an object known that other threads can meet from now on. */
  public void publish(@Nullable Object object) {
    published(object);
  }

  Layout layout(Class<?> type) {
    return layouts.of(type);
  }

  Value directGet(Object target, int slot) {
    return Heap.get(layouts.of(target.getClass()).field(slot), target);
  }

  void directSet(Object target, int slot, Value value) {
    Heap.set(layouts.of(target.getClass()).field(slot), target, value);
  }

  Error unknown(int site, String reason) {
    return unknown(reason + " at " + sites.site(site));
  }

  public Error unknown(String reason) {
    Memory answers = memory == null ? initialisers.aside() : memory;
    return answers == null ? new AssertionError(reason) : answers.unknown(reason);
  }
}
