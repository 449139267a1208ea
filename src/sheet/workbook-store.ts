const store = () => PropertiesService.getDocumentProperties();

/** A short text that is kept with the workbook for everybody; '' where nothing is kept. */
export const readKeptForAll = (name: string): string => store().getProperty(name) ?? '';

/** Keeps a short text with the workbook for everybody: 9 KB at most. */
export const keepForAll = (name: string, text: string): void => {
  store().setProperty(name, text);
};
