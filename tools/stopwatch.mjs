/** Services that note how long the host takes, so that what is left is the add-in's own time. */
export const stopwatch = () => {
  const watch = { ms: 0, depth: 0 };
  const timed = (value) => {
    if (typeof value === 'function') return wrap(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Date)
      return value;
    return new Proxy(value, { get: (target, key) => timed(target[key]) });
  };
  const wrap =
    (call) =>
    (...args) => {
      const start = performance.now();
      watch.depth += 1;
      try {
        return timed(call(...args));
      } finally {
        watch.depth -= 1;
        if (watch.depth === 0) watch.ms += performance.now() - start;
      }
    };
  const around = (services) =>
    Object.fromEntries(Object.entries(services).map(([name, value]) => [name, timed(value)]));
  return { watch, around };
};
