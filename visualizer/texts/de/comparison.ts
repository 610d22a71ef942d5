import { atStart, forLand, inLand, theLand, withLand } from './land-names.js';

/** Two Länder, or one at two days, side by side. */
export const comparison = {
  title: 'Vergleich',
  lead: 'Was ist in einem Land dokumentiert und in einem anderen nicht? Oder: Was hat sich in einem Land zwischen zwei Tagen geändert?',
  first: 'Erstes Land', second: 'Vergleichen mit', choose: 'Bitte wählen', sameLand: 'demselben Land an einem anderen Tag', otherDay: 'Anderer Tag',
  ask: 'Wählen Sie zwei Länder, oder ein Land und einen anderen Tag.',
  onDay: (land: string, day: string) => `${land} am ${day}`,
  pictures: 'Die beiden Netze im Kleinen',
  net: (name: string) => `Netz ${name} öffnen`,
  joined: 'Zusammenarbeit belegt zwischen', noneJoined: 'keine Zusammenarbeit dokumentiert',
  summary: ({ left, right, onlyLeft, onlyRight, both, opposed }: { readonly left: string; readonly right: string; readonly onlyLeft: number; readonly onlyRight: number; readonly both: number; readonly opposed: number }) =>
    `${atStart(forLand(left))} ist ${onlyLeft === 0 ? 'nichts dokumentiert' : onlyLeft === 1 ? 'eine Angabe dokumentiert' : `in ${onlyLeft} Punkten etwas dokumentiert`}, was ${forLand(right)} nicht dokumentiert ist; umgekehrt ${onlyRight === 0 ? 'in keinem' : onlyRight === 1 ? 'in einem Punkt' : `in ${onlyRight} Punkten`}; für beide dokumentiert ${both === 1 ? 'ist ein Punkt' : `sind ${both} Punkte`}${opposed === 0 ? '' : `; in ${opposed === 1 ? 'einem Punkt' : `${opposed} Punkten`} gibt es auf der einen Seite belegt nicht, was auf der anderen dokumentiert ist`}.`,
  told: (oneSided: number, both: number) => `Verglichen: ${oneSided} ${oneSided === 1 ? 'Punkt' : 'Punkte'} nur auf einer Seite dokumentiert, ${both} auf beiden.`,
  notMissing: 'Nicht dokumentiert heißt nicht, dass es etwas nicht gibt.',
  groups: {
    onlyLeft: (left: string, right: string) => `Nur ${theLand(left)}: ${inLand(right)} gibt es das belegt nicht`,
    onlyRight: (left: string, right: string) => `Nur ${theLand(right)}: ${inLand(left)} gibt es das belegt nicht`,
    leftDocumented: (left: string, right: string) => `${atStart(forLand(left))} dokumentiert, ${forLand(right)} nicht dokumentiert`,
    rightDocumented: (left: string, right: string) => `${atStart(forLand(right))} dokumentiert, ${forLand(left)} nicht dokumentiert`,
    both: (left: string, right: string) => `Für beide dokumentiert: ${left} und ${right}`,
    absent: (left: string, right: string) => `Gibt es belegt nicht, ${inLand(left)}, ${inLand(right)} oder in beiden`,
    neither: (left: string, right: string) => `Für beide nicht dokumentiert: ${left} und ${right}`,
    inapplicable: (left: string, right: string) => `Trifft nicht zu, ${forLand(left)}, ${forLand(right)} oder für beide`,
  },
  forms: (name: string, forms: string) => `nur ${forLand(name)} als Form genannt: ${forms}`,
  grounds: (name: string) => `Worauf das beruht: ${name}`,
  table: { caption: (left: string, right: string) => `Alle Punkte: ${left} und ${right}`, field: 'Stelle oder Zusammenarbeit', outcome: 'Vergleich' },
  outcomes: {
    onlyLeft: 'nur eine Seite', onlyRight: 'nur eine Seite', leftDocumented: 'unterschiedlich dokumentiert', rightDocumented: 'unterschiedlich dokumentiert',
    both: 'für beide dokumentiert', absent: 'gibt es nicht', neither: 'für beide nicht dokumentiert', inapplicable: 'trifft nicht zu', formsDiffer: 'für beide dokumentiert, in verschiedener Form',
  },
  similar: 'Welche Länder sich in dem gleichen, was bekannt ist',
  similarTo: (land: string) => `Verglichen ${withLand(land)}, in fester Reihenfolge der Länder. Gezählt wird nur, was für beide Länder bekannt ist; über alles andere sagt das nichts.`,
  equal: (equal: number, known: number) => `${equal} von ${known} bekannten Punkten gleich`,
  noSimilar: 'Für dieses Land ist zu wenig bekannt, um es so zu vergleichen.',
  alike: 'Länder, die in allem übereinstimmen, was für je zwei von ihnen bekannt ist',
};
