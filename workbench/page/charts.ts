import { ICommandService } from '@univerjs/core';
import { chartData } from '../chart/data';
import { drawChart } from '../chart/draw';
import type { HostState } from '../host/state';

/** How long the grid is left to settle before its charts are drawn. */
const PAUSE = 200;

/**
 * Draws the charts of the tab in view into a strip. The engine has no charts of its own; where they lie on the
 * tab is told by the cell above each.
 */
export const showCharts = (strip: HTMLElement, { engine, charts }: HostState): void => {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    const sheetId = engine.book.getActiveSheet().getSheetId();
    const drawn = charts
      .filter((chart) => chart.sheetId === sheetId)
      .map((chart) => drawChart(chart, chartData(engine, chart)))
      .join('');
    if (drawn === shown) return;
    shown = drawn;
    strip.innerHTML = drawn;
    strip.hidden = drawn === '';
  };
  engine.get<ICommandService>(ICommandService).onCommandExecuted(() => {
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE);
  });
};
