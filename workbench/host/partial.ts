/**
 * A local stand-in as the whole Apps Script type. The compiler has checked the members that it has; one that
 * it lacks says so when it is used, instead of doing nothing.
 */
export const standIn = <Whole>(name: string, part: object): Whole =>
  new Proxy(part, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key, receiver);
      throw new Error(`The workbench has no ${name}.${key}`);
    },
  }) as Whole;
