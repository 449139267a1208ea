import { services, servicesOfEdit, servicesWithoutAuthority } from '../host/services';
import type { HostState } from '../host/state';
import { overTheWire } from './wire';

/** Globals that a browser or Node has and Apps Script has not: a script that names one fails here too. */
const ABSENT = [
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'process',
  'require',
  'module',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
  'XMLHttpRequest',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'structuredClone',
  'crypto',
  'Buffer',
] as const;

type Scope = Readonly<Record<string, unknown>>;

/** Functions that the host runs by itself, without the user's authority. */
const SIMPLE_TRIGGERS: Readonly<Record<string, (state: HostState) => Scope>> = {
  onOpen: servicesWithoutAuthority,
  onEdit: servicesOfEdit,
};

/**
 * The pushed project, run as Apps Script runs it: each execution loads the whole script anew, so nothing stays
 * in memory from one call to the next.
 */
export class Project {
  readonly functions: readonly string[];
  /** Whether a script is running: what it writes is no edit by hand. */
  running = false;

  constructor(
    private readonly script: string,
    private readonly state: HostState,
    /** Stands between the script and its services: a stopwatch, for one. */
    private readonly around: (services: Scope) => Scope = (services) => services,
  ) {
    this.functions = [...script.matchAll(/^function ([A-Za-z]\w*)\(/gm)].map(([, name]) => name as string);
    for (const name of this.customFunctions())
      state.engine.define(name, (...args) => this.load({})(name)(...args));
  }

  /** Names of the functions that Sheets offers in cells. */
  customFunctions(): string[] {
    return this.functions.filter((name) => name === name.toUpperCase());
  }

  /** Runs a global as a menu item or a trigger does, once formulas are settled. */
  async run(name: string, ...args: unknown[]): Promise<unknown> {
    await this.state.engine.settle();
    this.state.written = false;
    this.state.unflushed = false;
    this.running = true;
    try {
      const scope = (SIMPLE_TRIGGERS[name] ?? services)(this.state);
      return this.load(this.around(scope))(name)(...args);
    } finally {
      this.running = false;
      this.state.written = false;
      await this.state.engine.settle();
    }
  }

  /** Runs a global as `google.script.run` does: what passes is copied, and what may not pass is refused. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (name.endsWith('_') || !this.functions.includes(name))
      throw new Error(`Script function not found: ${name}`);
    return overTheWire(await this.run(name, ...args.map((argument) => overTheWire(argument))));
  }

  private load(services: Scope): (name: string) => (...args: unknown[]) => unknown {
    const scope: Record<string, unknown> = { ...services };
    scope.globalThis = scope;
    scope.Function = scopedFunction(scope);
    const listing = this.functions.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
    const globals = runIn(scope, `${this.script};return {${listing}};`) as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    return (name) => {
      const found = globals[name];
      if (!found) throw new Error(`Script function not found: ${name}`);
      return found;
    };
  }
}

/** Runs code that sees the scope's globals, and of the engine's own only the language. */
const runIn = (scope: Scope, code: string): unknown =>
  compiled(Object.keys(scope), code)(...ABSENT.map(() => undefined), ...Object.values(scope));

type Compiled = (...values: unknown[]) => unknown;

/** Code by what it names and what it says: it is compiled once, and run anew each time. */
const COMPILED = new Map<string, Compiled>();

const compiled = (names: readonly string[], code: string): Compiled => {
  const key = `${names.join()}\n${code}`;
  const known = COMPILED.get(key) ?? (new Function(...ABSENT, ...names, code) as Compiled);
  COMPILED.set(key, known);
  return known;
};

/** `Function` as the script sees it: code that it makes out of text sees the script's globals only. */
const scopedFunction = (scope: Scope): unknown =>
  function scoped(...parts: string[]): unknown {
    const body = parts.pop() ?? '';
    return runIn(scope, `return function (${parts.join(', ')}) {${body}};`);
  };
