import { markCuts, PRINT_STYLE } from '../print/print-view';
import { loadFonts } from './fonts';
import { askPrint } from './print-channel';

/** What the host shows for an export link: the PDF's pages. */
const start = async (): Promise<void> => {
  await loadFonts();
  const { title, pages } = await askPrint(location.search.slice(1));
  const style = document.createElement('style');
  style.textContent = PRINT_STYLE;
  document.head.append(style);
  document.title = title;
  document.body.innerHTML = pages;
  await document.fonts.ready;
  markCuts(document);
  document.body.dataset.ready = 'true';
};

void start();
