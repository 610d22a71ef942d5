import fc from 'fast-check';
import { foldNet, type Folded } from '../../visualizer/graph/fold.js';
import type { Net } from '../../visualizer/graph/net.js';
import { drawnNet } from './large-nets.js';
import { nets } from './random-nets.js';

const most = fc.integer({ min: 1, max: 24 });
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const fold = (net: Net, size: number, unfolded: readonly string[] = []): Folded => foldNet(net, { most: size, unfolded, keep: null });

describe('folding', () => {
  test('loses no actor and no statement, and says none twice', () => {
    fc.assert(fc.property(nets, most, (net, size) => {
      const { net: drawn, folds } = fold(net, size);
      const actors = [...drawn.nodes.filter(({ folded }) => folded === null), ...folds.flatMap(({ members }) => members)];
      expect([...ids(actors)].sort()).toEqual([...ids(net.nodes)].sort());
      const statements = [...drawn.statements.flatMap((one) => (one.bundle.length > 0 ? one.bundle : [one])), ...folds.flatMap(({ inside }) => inside)];
      expect([...ids(statements)].sort()).toEqual([...ids(net.statements)].sort());
    }));
  });

  test('counts right: a fold stands for as many as it has members, a bundle for several', () => {
    fc.assert(fc.property(nets, most, (net, size) => {
      const { net: drawn, folds } = fold(net, size);
      const stood = drawn.nodes.reduce((sum, { folded }) => sum + (folded ?? 1), 0);
      expect(stood).toBe(net.nodes.length);
      for (const { node, members } of folds) expect(drawn.nodes.find(({ id }) => id === node)?.folded).toBe(members.length);
      expect(drawn.statements.every(({ bundle }) => bundle.length !== 1)).toBe(true);
    }));
  });

  test('joins exactly the nodes in which the members are', () => {
    fc.assert(fc.property(nets, most, (net, size) => {
      const { net: drawn, folds } = fold(net, size);
      const holder = new Map(folds.flatMap(({ node, members }) => members.map(({ id }) => [id, node] as const)));
      for (const shown of drawn.statements) {
        for (const { members } of shown.bundle) {
          expect(new Set(members.map(({ node }) => holder.get(node) ?? node))).toEqual(new Set(shown.members.map(({ node }) => node)));
        }
      }
    }));
  });

  test('unfolded it is the net itself', () => {
    fc.assert(fc.property(nets, most, (net, size) => {
      let unfolded: readonly string[] = [];
      for (let folds = fold(net, size).folds; folds.length > 0; { folds } = fold(net, size, unfolded)) unfolded = [...unfolded, ...folds.map(({ key }) => key)];
      expect(fold(net, size, unfolded).net).toEqual(net);
    }));
  });

  test('touches nothing that is small enough, and never ghosts, stand-ins or the chosen actor', () => {
    fc.assert(fc.property(nets, (net) => expect(fold(net, net.nodes.length).net).toBe(net)));
    fc.assert(fc.property(nets, most, fc.nat(), (net, size, which) => {
      const keep = net.nodes[which % net.nodes.length]?.id ?? null;
      const { folds } = foldNet(net, { most: size, unfolded: [], keep });
      expect(folds.flatMap(({ members }) => members).filter(({ ghost, open, id }) => ghost || open || id === keep)).toEqual([]);
    }));
  });

  test('brings a net of 900 actors down to 300 nodes, the largest groups first, and the same every time', () => {
    const { net, folds } = fold(drawnNet(900), 300);
    expect(net.nodes.length).toBeLessThanOrEqual(300);
    expect(folds.length).toBeGreaterThan(1);
    const sizes = folds.map(({ members }) => members.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(fold(drawnNet(900), 300)).toEqual({ net, folds });
  });
});
