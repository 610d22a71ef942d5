/** One sentence: the main clause, what remains to be said of it in brackets, a capital at the start and one full stop. */
export function sentence(main: string, remarks: readonly (string | null)[] = []): string {
  const said = remarks.filter((remark) => remark !== null && remark !== '');
  const text = tidy(said.length === 0 ? main : `${main} (${said.join('; ')})`);
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return whole.endsWith('.') ? whole : `${whole}.`;
}

/** What people entered, as part of a sentence: single blanks, no full stop of its own. */
export function fragment(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.;:,]+$/, '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1').replace(/\( /g, '(').trim();
}
