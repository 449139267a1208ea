import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { ExportedResult, ExportHead } from '../../src/model/round-export';
import { EXPORT_VERSION, exportCells, rowCheck, wholeCheck } from '../../src/parse/round-export';
import { exportPlan } from '../../src/plan/district/export';

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const BANDS = [
  [90, 'ดีเด่น'],
  [80, 'ดีมาก'],
  [70, 'ดี'],
  [60, 'พอใช้'],
  [0, 'ปรับปรุง'],
] as const;

/** So many people's results, totals 55.00, 56.00 … 99.00 and over again. */
export const sampleResults = (people: number): ExportedResult[] =>
  Array.from({ length: people }, (_, index) => {
    const total = 55 + (index % 45);
    const band = BANDS.find(([minimum]) => total >= minimum)?.[1] ?? '';
    const number = String(index + 1).padStart(3, '0');
    return {
      kind: 'ว23',
      id: number,
      name: `ครูตัวอย่าง ${number}`,
      position: 'ครู',
      rank: 'ชำนาญการ',
      unit: 'ภาษาไทย',
      components: [(total - 20).toFixed(2), '10.00', '10.00', '–', '–', '–'],
      originalTotal: total.toFixed(2),
      total: total.toFixed(2),
      originalBand: band,
      band,
    };
  });

/** The cells of a school's export as its tab holds them, all of them text. */
export const sampleExport = (
  head: Partial<ExportHead>,
  results: readonly ExportedResult[],
): (readonly string[])[] => {
  const whole: ExportHead = {
    version: EXPORT_VERSION,
    schoolId: '1067360001',
    school: 'โรงเรียนตัวอย่าง 1',
    fiscalYear: '2569',
    round: '1',
    people: String(results.length),
    closed: 'director@school.example เมื่อ 31 มี.ค. 2569 16:00 น.',
    seal: 'a1b2 c3d4',
    ...head,
  };
  const rows = results.map((result, index) => {
    const cells = exportCells(whole, result, index + 1);
    return [...cells, rowCheck(whole, cells, result.id, digest)];
  });
  const checksum = wholeCheck(
    whole,
    rows.map((row) => row.at(-1) ?? ''),
    digest,
  );
  return exportPlan('ส่งออก', { head: whole, checksum, rows }).cells as (readonly string[])[];
};
