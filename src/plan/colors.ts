/** Background colours of built tabs; each leaves black text at WCAG AA contrast. */
export const COLORS = {
  heading: '#d9e7f5',
  self: '#eef3e2',
  supervisor: '#fdf1d8',
  score: '#ece6f4',
  staff: '#e3f1ef',
  fault: '#fbdad7',
  quiet: '#efefef',
} as const;
