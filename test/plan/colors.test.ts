import { COLORS } from '../../src/plan/colors';

/** Relative luminance as WCAG 2 defines it. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test.each(Object.entries(COLORS))('black text on %s (%s) has AA contrast', (_, color) => {
  expect((luminance(color) + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
});
