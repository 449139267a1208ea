import { APPRAISAL_SCORE } from '../src/formulas/appraisal-score';
import { BAND } from '../src/formulas/band';
import { BAR_LEVEL } from '../src/formulas/bar-level';
import { BAR_SCORE } from '../src/formulas/bar-score';
import { KPI_SCORE } from '../src/formulas/kpi-score';
import { readCases } from './support/cases';

type Cell = string | number | boolean;

interface ResultsCase {
  readonly title: string;
  readonly ตัวชี้วัด: readonly { readonly น้ำหนัก: Cell; readonly ระดับ: Cell }[];
  readonly คะแนน: Cell;
}

interface BehaviourLevelCase {
  readonly title: string;
  readonly พฤติกรรม: readonly { readonly ระดับ: Cell; readonly แสดง: Cell }[];
  readonly ระดับที่พบ: Cell;
}

interface BehaviourScoreCase {
  readonly title: string;
  readonly มาตรวัด: string;
  readonly สมรรถนะ: readonly { readonly คาดหวัง: Cell; readonly พบ: Cell; readonly น้ำหนัก?: Cell }[];
  readonly ร้อยละ: Cell;
}

interface AppraisalCase {
  readonly title: string;
  readonly ผลสัมฤทธิ์ของงาน: Cell;
  readonly พฤติกรรม: Cell;
  readonly ประเภท?: string;
  readonly องค์ประกอบอื่น?: readonly Cell[];
  readonly น้ำหนัก?: readonly Cell[];
  readonly คะแนน: Cell;
  readonly ระดับ: string;
}

const casesOf = <Case extends { readonly title: string }>(file: string) =>
  readCases<Case>(file).map((one) => [one.title, one] as const);

describe('staff-results.json', () => {
  test.each(casesOf<ResultsCase>('staff-results.json'))('%s', (_, one) => {
    const column = (name: 'น้ำหนัก' | 'ระดับ') => one.ตัวชี้วัด.map((kpi) => [kpi[name]]);
    expect(KPI_SCORE(column('น้ำหนัก'), column('ระดับ'))).toEqual([[one.คะแนน]]);
  });
});

describe('staff-behaviour-levels.json', () => {
  test.each(casesOf<BehaviourLevelCase>('staff-behaviour-levels.json'))('%s', (_, one) => {
    expect(BAR_LEVEL(one.พฤติกรรม.map(({ ระดับ, แสดง }) => [ระดับ, แสดง]))).toBe(one.ระดับที่พบ);
  });
});

describe('staff-behaviour-scores.json', () => {
  test.each(casesOf<BehaviourScoreCase>('staff-behaviour-scores.json'))('%s', (_, one) => {
    const row = (name: 'คาดหวัง' | 'พบ' | 'น้ำหนัก') => [one.สมรรถนะ.map((each) => each[name] ?? '')];
    expect(BAR_SCORE(row('คาดหวัง'), row('พบ'), row('น้ำหนัก'), one.มาตรวัด)).toEqual([[one.ร้อยละ]]);
  });
});

describe('staff-appraisals.json', () => {
  test.each(casesOf<AppraisalCase>('staff-appraisals.json'))('%s', (_, one) => {
    const others = one.องค์ประกอบอื่น && [one.องค์ประกอบอื่น];
    const weights = one.น้ำหนัก && [one.น้ำหนัก];
    const score = APPRAISAL_SCORE(one.ผลสัมฤทธิ์ของงาน, one.พฤติกรรม, one.ประเภท, others, weights);
    expect(score).toBe(one.คะแนน);
    expect(BAND(score, '38ค(2)')).toBe(one.ระดับ);
  });
});
