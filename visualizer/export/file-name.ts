/** A name that people would choose: "Konstellation Sachsen-Anhalt Netz Stand 2020-11-19.svg". */
export function fileName({ subject, view, day, ending }: { readonly subject: string; readonly view: string; readonly day: string; readonly ending: string }): string {
  return `${['Konstellation', subject, view, day === '' ? '' : `Stand ${day}`].filter(Boolean).join(' ')}.${ending}`;
}
