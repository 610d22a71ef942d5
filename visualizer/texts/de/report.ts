/** The report of one Land on paper. */
export const report = {
  title: (land: string) => `Bericht ${land}`,
  toPrint: 'Bericht zum Drucken',
};
