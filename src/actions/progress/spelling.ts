import { nameKey } from '../../cells/name-key';
import { progressWords } from '../../thai/progress';

/** Letters by which a name may differ from another to be taken for a slip of it. */
const SLIP = 2;

/**
 * What to check about a supervisor's name: that it is spelt almost like another one that is known, or that as
 * many people or more have for their supervisor.
 *
 * @param supervisors every supervisor as the roster spells them, as often as they occur
 * @param known names that stand elsewhere: of the roster and of the people in charge
 * @returns '' where there is nothing to check
 */
export const spellingCheck = (
  supervisors: readonly string[],
  known: readonly string[],
): ((name: string) => string) => {
  const names = new Set(known);
  const count = new Map<string, number>();
  for (const name of supervisors) count.set(name, (count.get(name) ?? 0) + 1);
  const weight = (name: string) => (names.has(name) ? Infinity : (count.get(name) ?? 0));
  const candidates = [...new Set([...names, ...count.keys()])].sort((a, b) => weight(b) - weight(a));
  return (name) => {
    if (names.has(name)) return '';
    const similar = candidates.find(
      (other) => other !== name && weight(other) >= weight(name) && isSlip(name, other),
    );
    return similar === undefined ? '' : progressWords.similar(similar);
  };
};

/** Whether two names differ by a slip; numbers that count people are no slip. */
const isSlip = (a: string, b: string): boolean => {
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === other) return true;
  const [digits, otherDigits] = [one, other].map((name) => name.replace(/[^\d๐-๙]/g, ''));
  if (digits !== otherDigits || Math.abs(one.length - other.length) > SLIP) return false;
  return distance(one, other) <= SLIP;
};

/** How many letters have to be added, dropped or changed to make one word of the other, as far as a slip. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > SLIP) return SLIP + 1;
    row = next;
  }
  return row[b.length] ?? 0;
};
