import type { CombineFault, PlaceOfResult } from '../../parse/combined-rounds';
import type { ExportFault, FoundExport } from '../../parse/round-export';
import { importFaults as words } from '../../thai/district';

/** What is wrong with an export: tab and line, why, and the mend. */
export const exportFaultText = ({ tab, cell, faults }: FoundExport): readonly string[] =>
  faults.map((fault) => {
    const [place, told] = placed(fault, cell);
    return words.at(tab, place, told);
  });

const placed = (fault: ExportFault, mark: string): readonly [place: string, told: string] => {
  switch (fault.kind) {
    case 'version':
      return [words.cell(fault.cell), fault.newer ? words.newer(fault.found) : words.older(fault.found)];
    case 'line':
      return [words.cell(mark), words.line(fault.label)];
    case 'headings':
      return [words.cell(mark), words.headings()];
    case 'unsealed':
      return [words.cell(fault.cell), words.unsealed()];
    case 'row':
      return [words.rowNo(fault.row), words.row(fault.name)];
    case 'rows':
      return [words.cell(mark), words.rows(fault.expected, fault.found, fault.missing)];
    case 'head':
      return [words.cell(fault.cell), words.head()];
  }
};

/** Why results of sound exports are not counted, and the mend. */
export const combineFaultText = (fault: CombineFault): string => {
  switch (fault.kind) {
    case 'names':
      return words.names(
        fault.schoolId,
        fault.exports.map(({ tab, head }) => words.school(tab, head.school)),
      );
    case 'differs':
      return words.differs(`${fault.id} ${fault.name}`, fault.places.map(placeText));
    case 'absent':
      return words.absent(`${fault.id} ${fault.name}`, placeText(fault.place), fault.without);
  }
};

const placeText = ({ tab, row, total, band }: PlaceOfResult): string => words.place(tab, row, total, band);
