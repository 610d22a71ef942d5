/** A block between fences, with its language and the line it begins on. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface Link {
  readonly target: string;
  readonly image: boolean;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCE)].map((match) => ({
    language: match[1] ?? '', text: match[2] ?? '', line: markdown.slice(0, match.index).split('\n').length,
  }));
}

const prose = (markdown: string): string => markdown.replace(FENCE, '');

/** What stands between single backticks. */
export function spansIn(markdown: string): readonly string[] {
  return [...prose(markdown).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map((match) => match[1] ?? '');
}

/** Links and images to something in the repository or a heading; those that lead elsewhere are not looked at. */
export function localLinksIn(markdown: string): readonly Link[] {
  const text = prose(markdown).replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)]
    .map((match) => ({ image: match[1] === '!', target: match[2] ?? '' }))
    .filter(({ target }) => !/^[a-z]+:/i.test(target));
}

/** Under which each heading can be linked to, as the usual renderers make it. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const headings = [...prose(markdown).matchAll(/^#{1,6} (.*)$/gm)].map((match) => match[1] ?? '');
  return new Set(headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replace(/ /g, '-')));
}
