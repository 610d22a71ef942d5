import { useMemo, useRef, useState } from 'preact/hooks';
import { commandOf, type Command } from '../../graph/keys.js';
import type { Picture } from '../../graph/picture.js';
import { nearest, readingOrder, step, typedAhead, type Direction, type Stop } from '../../graph/walk.js';
import { announce } from '../../state/announcement.js';
import { view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { nameIn, spokenStatement, type Sayings } from './sayings.js';
import { chooseActor, chooseNothing, chooseStatement, showAround } from './selecting.js';

/** Nodes whose heights differ by less share a row. */
const ROW = 40;
/** Letters typed within this time, in milliseconds, belong to one name. */
const TYPING = 900;

export interface Walk {
  /** The stop that has the focus, or takes it when the picture is entered. */
  readonly at: string | null;
  /** The statement that the walk along the edges stands at. */
  readonly edge: string | null;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly stand: (id: string) => void;
}

interface Given {
  readonly picture: Picture;
  readonly sayings: Sayings;
  readonly focus: (id: string) => void;
  readonly zoom: (by: 'in' | 'out' | 'whole') => void;
  readonly help: () => void;
}

function connectedTo(sayings: Sayings, id: string): ReadonlySet<string> {
  return new Set(sayings.of(id).flatMap(({ members }) => members.map(({ node }) => node)));
}

/** The keyboard's way through a picture. */
export function useWalk({ picture, sayings, focus, zoom, help }: Given): Walk {
  const [stood, setStood] = useState<string | null>(null);
  const [edge, setEdge] = useState<number | null>(null);
  const typed = useRef({ text: '', at: -Infinity });
  const { net } = texts.value;
  const { actor, around } = view.value.details;

  const stops = useMemo((): readonly Stop[] => readingOrder(picture.nodes.map(({ node, x, y }) => ({ id: node.id, x, y })), ROW), [picture]);
  const present = stops.find(({ id }) => id === stood) ?? stops.find(({ id }) => id === actor) ?? stops[0];
  const statements = present ? sayings.of(present.id) : [];

  const moveTo = (stop: Stop | undefined, otherwise: string): void => {
    if (!stop) {
      announce(otherwise);
      return;
    }
    setStood(stop.id);
    setEdge(null);
    focus(stop.id);
  };
  const walk = (direction: Direction, all: boolean): void => {
    if (!present) return;
    const sideways = direction === 'left' || direction === 'right';
    if (all && sideways) moveTo(step(stops, present, direction === 'right' ? 1 : -1), net.noneInDirection);
    else if (all) moveTo(nearest(stops, present, direction), net.noneInDirection);
    else moveTo(nearest(stops.filter(({ id }) => connectedTo(sayings, present.id).has(id)), present, direction), net.noneInDirection);
  };
  const walkEdges = (by: 0 | 1 | -1): void => {
    if (!present || statements.length === 0) {
      announce(net.noStatements);
      return;
    }
    const index = ((edge ?? 0) + by + statements.length) % statements.length;
    setEdge(index);
    announce(spokenStatement(sayings, { node: present.id, index }));
  };
  const type = (letter: string): void => {
    const now = performance.now();
    const text = now - typed.current.at < TYPING ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    if (present) moveTo(typedAhead(stops, present, { text, nameOf: ({ id }) => nameIn(sayings, id) }), net.notTyped(text));
  };
  const select = (): void => {
    const statement = edge === null ? undefined : statements[edge];
    if (statement) chooseStatement(statement.id, statement.text);
    else if (present) chooseActor(present.id, nameIn(sayings, present.id));
  };
  const toggleAround = (): void => {
    if (!present) return;
    const node = sayings.nodes.get(present.id);
    if (!node || node.ghost || node.open || node.folded !== null) return;
    const on = around === null || actor !== present.id;
    showAround(present.id, on ? 1 : null);
    announce(on ? net.aroundOn(nameIn(sayings, present.id), connectedTo(sayings, present.id).size) : net.aroundOff);
  };
  const leave = (): void => {
    if (edge !== null) {
      setEdge(null);
      announce(net.edgesOff);
    } else if (around !== null && actor !== null) {
      showAround(actor, null);
      announce(net.aroundOff);
    } else if (actor !== null || view.value.details.statement !== null) chooseNothing();
  };

  const obey = (command: Command): void => {
    switch (command.command) {
      case 'walk':
        if (edge !== null && !command.all && (command.direction === 'left' || command.direction === 'right')) walkEdges(command.direction === 'right' ? 1 : -1);
        else walk(command.direction, command.all);
        break;
      case 'first':
        moveTo(stops[0], '');
        break;
      case 'last':
        moveTo(stops.at(-1), '');
        break;
      case 'type':
        type(command.letter);
        break;
      case 'select':
        select();
        break;
      case 'around':
        toggleAround();
        break;
      case 'edges':
        walkEdges(0);
        break;
      case 'leave':
        leave();
        break;
      case 'help':
        help();
        break;
      default:
        zoom(command.command);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const typing = performance.now() - typed.current.at < TYPING;
    const command = commandOf({ key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey, typing });
    if (!command) return;
    event.preventDefault();
    obey(command);
  };
  const stand = (id: string): void => {
    setStood(id);
    setEdge(null);
  };
  return { at: present?.id ?? null, edge: edge === null ? null : (statements[edge]?.id ?? null), onKey, stand };
}
