import cytoscape, { type Core, type ElementDefinition, type EventObject, type SingularElementReturnValue, type StylesheetJson } from 'cytoscape';
import type { Frame } from '../state/view.js';
import { appearance } from './appearance.js';
import { readPalette } from './palette.js';
import { piecesOf } from './pieces.js';
import { LARGEST, SMALLEST, WHOLE, type Marks, type Stage, type StageEvents } from './stage.js';

/** The renderer itself, for the layouts that come as its extensions: no other file imports it. */
export const engine = cytoscape;

// A line between symbols that touch is short, not wrong: nothing that people could mend, and the tables say it too.
cytoscape.warnings(false);

/** The renderer writes a style element unless one of this name is there; our style sheet says the same, and the page's policy forbids written ones. */
const INJECTED = '__________cytoscape_stylesheet';

function forestallInjection(): void {
  if (document.getElementById(INJECTED)) return;
  const stand = document.createElement('meta');
  stand.id = INJECTED;
  document.head.append(stand);
}

function styleFor(host: HTMLElement): StylesheetJson {
  return appearance(readPalette(host), getComputedStyle(host).fontFamily) as unknown as StylesheetJson;
}

const rounded = (cy: Core): Frame => {
  const { x, y } = cy.pan();
  return { zoom: Number(cy.zoom().toFixed(2)), x: Math.round(x), y: Math.round(y) };
};

const isWhole = ({ zoom, x, y }: Frame): boolean => zoom === WHOLE.zoom && x === WHOLE.x && y === WHOLE.y;

const touched = ({ target }: EventObject): SingularElementReturnValue => target as SingularElementReturnValue;

function listen(cy: Core, events: StageEvents): void {
  cy.on('tap', '.actor', (event) => events.onActor(touched(event).id()));
  cy.on('tap', '.line, .joint, .word', (event) => events.onStatement(String(touched(event).data('statement'))));
  cy.on('tap', ({ target }: EventObject) => {
    if (target === cy) events.onNothing();
  });
  cy.on('viewport', () => {
    const frame = rounded(cy);
    cy.userPanningEnabled(!isWhole(frame));
    events.onFrame(isWhole(frame) ? null : frame);
  });
}

function markIn(cy: Core, { actor, statement }: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass('dim strong chosen');
    const ofStatement = statement === null ? cy.collection() : cy.elements().filter((element) => element.data('statement') === statement);
    const node = actor === null ? cy.collection() : cy.getElementById(actor);
    const told = ofStatement.length > 0 ? ofStatement : node.connectedEdges();
    if (told.length === 0 && node.length === 0) return;
    const statements = new Set(told.map((element) => String(element.data('statement'))));
    const strong = cy.elements('.line, .joint, .word').filter((element) => statements.has(String(element.data('statement'))));
    const kept = strong.union(strong.connectedNodes()).union(node).union('.ghost');
    cy.elements('.actor, .line, .joint, .word').not(kept).not('.line.gibt-es-nicht, .word.gibt-es-nicht').addClass('dim');
    strong.filter('.line').addClass('strong');
    node.addClass('chosen');
    ofStatement.addClass('chosen');
  });
}

/** Enlarging with the wheel only together with the control key, so that the page scrolls as usual. */
function followWheel(host: HTMLElement, zoomBy: (factor: number) => void): void {
  host.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }, { passive: false });
}

/** Draws into an element. Throws when the browser gives no canvas. */
export function openStage(host: HTMLElement, events: StageEvents): Stage {
  forestallInjection();
  const cy = cytoscape({
    container: host,
    style: styleFor(host),
    layout: { name: 'preset', fit: false },
    textureOnViewport: true,
    minZoom: SMALLEST,
    maxZoom: LARGEST,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  listen(cy, events);
  const zoomBy = (factor: number): void => {
    const level = Math.min(LARGEST, Math.max(SMALLEST, cy.zoom() * factor));
    cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  followWheel(host, zoomBy);
  return {
    show: (picture, marks) => {
      cy.resize();
      cy.elements().remove();
      cy.add(piecesOf(picture).map((piece): ElementDefinition => ({ ...piece, classes: [...piece.classes] })));
      markIn(cy, marks);
    },
    mark: (marks) => markIn(cy, marks),
    recolour: () => cy.style(styleFor(host)),
    frameTo: (frame) => {
      const { zoom, x, y } = frame ?? WHOLE;
      cy.viewport({ zoom, pan: { x, y } });
    },
    zoomBy,
    close: () => cy.destroy(),
  };
}
