import type { Grid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { CALIBRATION } from '../layout/committee';
import { text } from './roster';

/** A row of proposals and decisions that somebody filled. */
export interface CalibrationRow {
  /** Row of the sheet. */
  readonly row: number;
  /** Id of the person, as the row's formula found it; '' where it found nobody. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly original: number | undefined;
  readonly originalBand: string;
  readonly proposed: number | undefined;
  readonly proposedBand: string;
  readonly reason: string;
  readonly proposer: string;
  readonly proposedOn: unknown;
  readonly decided: number | undefined;
  readonly decider: string;
  readonly decidedOn: unknown;
  /** Total and band that hold. */
  readonly effective: number | undefined;
  readonly band: string;
  /** What keeps the row from counting; '' where nothing does. */
  readonly fault: string;
}

/** The columns that tell whether somebody filled a row. */
export const CALIBRATION_TYPED = [
  CALIBRATION.person,
  CALIBRATION.proposed,
  CALIBRATION.reason,
  CALIBRATION.proposer,
  CALIBRATION.decided,
  CALIBRATION.decider,
] as const;

/** The rows that somebody filled, in their order on the tab. */
export const parseCalibration = (grid: Grid): CalibrationRow[] =>
  grid.flatMap((line, index) => {
    if (index < CALIBRATION.headingRow) return [];
    if (CALIBRATION_TYPED.every((column) => isBlank(line[column - 1]))) return [];
    const said = (column: number) => text(line[column - 1]);
    const figure = (column: number) => {
      const cell = line[column - 1];
      return typeof cell === 'number' ? cell : undefined;
    };
    return {
      row: index + 1,
      id: said(CALIBRATION.id),
      name: said(CALIBRATION.name) || said(CALIBRATION.person),
      kind: said(CALIBRATION.kind),
      original: figure(CALIBRATION.original),
      originalBand: said(CALIBRATION.originalBand),
      proposed: figure(CALIBRATION.proposed),
      proposedBand: said(CALIBRATION.proposedBand),
      reason: said(CALIBRATION.reason),
      proposer: said(CALIBRATION.proposer),
      proposedOn: line[CALIBRATION.proposedOn - 1],
      decided: figure(CALIBRATION.decided),
      decider: said(CALIBRATION.decider),
      decidedOn: line[CALIBRATION.decidedOn - 1],
      effective: figure(CALIBRATION.effective),
      band: said(CALIBRATION.band),
      fault: said(CALIBRATION.check),
    };
  });
