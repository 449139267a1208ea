import { sampleRoster, typeLevels, typeRoster } from '../../workbench/headless';
import { typeRound } from './round';
import { openTestBench, type TestBench } from './workbench';

/** How many items the form of ครูผู้ช่วย has. */
const ITEMS = 25;

/** Threes on every item of ครูผู้ช่วย: 73.50 of 100. */
export const THREES: readonly number[] = Array<number>(ITEMS).fill(3);

/**
 * A school of ครูผู้ช่วย in round 1/2569, prepared.
 *
 * @param rated how many of them, from the first on, their supervisor has rated with threes
 */
export const ratedSchool = async (people: number, rated = people): Promise<TestBench> => {
  const bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(people));
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
  for (let person = 0; person < rated; person += 1)
    typeLevels(bench.state.engine, person, 'supervisor', THREES);
  await bench.state.engine.settle();
  return bench;
};

/**
 * Chooses a menu item, gives the answers to what it asks, and waits for the formulas.
 *
 * @returns what the user is told last
 */
export const choose = async (
  bench: TestBench,
  action: string,
  ...answers: readonly string[]
): Promise<string> => {
  bench.stage.answers.splice(0);
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  await bench.state.engine.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

/** All but the log, which is never taken back. */
export const isLogTab = (name: string): boolean => name.startsWith('บันทึกการแก้ไข');
