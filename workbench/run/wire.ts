/**
 * A value as it arrives on the other side of `google.script.run`: no dates, functions or cycles; what is
 * undefined in an array becomes null, and a property that is undefined is left out.
 *
 * @throws Error on what the host refuses
 */
export const overTheWire = (value: unknown, seen: readonly unknown[] = []): unknown => {
  if (value === null || value === undefined) return value ?? null;
  if (
    typeof value === 'function' ||
    value instanceof Date ||
    typeof value === 'symbol' ||
    typeof value === 'bigint'
  )
    throw new Error(`Failed due to illegal value in property: ${Object.prototype.toString.call(value)}`);
  if (typeof value !== 'object') return value;
  if (seen.includes(value)) throw new Error('Failed due to illegal value in property: cyclic');
  const path = [...seen, value];
  if (Array.isArray(value)) return value.map((element) => overTheWire(element, path));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .map(([key, property]) => [key, overTheWire(property, path)]),
  );
};
