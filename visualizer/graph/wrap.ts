const SOFT_HYPHEN = '\u00ad';

/** Measures a text in pixels, as the picture draws it. */
export type Measure = (text: string) => number;

/** The pieces of a text between which a line may end, and what to write when it does. */
function pieces(text: string): readonly { readonly text: string; readonly glue: ' ' | '-' | '' }[] {
  return text.split(' ').flatMap((word) => {
    const parts = word.split(/(?<=[-–/])|\u00ad/u).filter(Boolean);
    const cuts = [...word.matchAll(/[-–/]|\u00ad/gu)].map(([cut]) => cut);
    return parts.map((part, index) => ({
      text: part,
      glue: index === parts.length - 1 ? (' ' as const) : cuts[index] === SOFT_HYPHEN ? ('-' as const) : ('' as const),
    }));
  });
}

/** A line cut so that it fits with an ellipsis. */
function shortened(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/**
 * A text in lines no wider than `width`: broken at blanks, after hyphens and at soft hyphens; the last line allowed
 * ends in an ellipsis when there is more.
 */
export function wrap(text: string, width: number, { measure, lines: most }: { readonly measure: Measure; readonly lines: number }): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let glue: ' ' | '-' | '' = '';
  for (const piece of pieces(text)) {
    const joined = line === '' ? piece.text : `${line}${glue === ' ' ? ' ' : ''}${piece.text}`;
    if (line !== '' && measure(piece.glue === '-' ? `${joined}-` : joined) > width) {
      lines.push(glue === '-' ? `${line}-` : line);
      line = piece.text;
    } else {
      line = joined;
    }
    glue = piece.glue;
  }
  const all = line === '' ? lines : [...lines, line];
  if (all.length <= most) return all.map((one) => (measure(one) > width ? shortened(one, width, measure) : one));
  return [...all.slice(0, most - 1), shortened([all[most - 1], all[most]].join(' '), width, measure)];
}
