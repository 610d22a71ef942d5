import type { Texts } from '../de.js';

export const whatIf: Texts['whatIf'] = {
  title: 'What if?',
  lead: 'What would be lost in a Land if a body dropped out? What would a new cooperation add? Nothing of it is stored; the assumptions stand in the address of this page only.',
  land: 'Federal state', choose: 'Please choose', ask: 'Choose a Land and then assume something.',
  assumptions: 'Assumed', nothing: 'Nothing is assumed yet. The result shows the network as it is documented.',
  outageOfKind: 'All bodies of this kind drop out', outageOfActor: 'This body drops out',
  newOne: 'Assume a new cooperation', form: 'Type of cooperation', from: 'From', to: 'With', add: 'Assume', same: 'Choose two different bodies.',
  kindGone: (kind) => `Outage: ${kind}, all bodies of this kind`,
  actorGone: (name) => `Outage: ${name}`,
  proposed: (form, from, to) => `New: ${form}, ${from} and ${to}`,
  elsewhere: 'a body that is not listed in this Land',
  remove: 'Take back', removeNamed: (name) => `Take back: ${name}`, removeAll: 'Take everything back',
  result: 'Result',
  found: (count) => (count === 0 ? 'No change.' : count === 1 ? 'One change.' : `${count} changes.`),
  changes: 'What would change', change: 'Change', what: 'What', words: 'In words',
  broken: 'nobody responsible any more', gone: 'no longer documented', closed: 'documented then',
  brokenWords: 'Nobody in this Land would be documented any more as responsible for this task.',
  noChange: 'By what is documented, nothing would change in the tasks and in what there should be. That does not mean that the outage would have no consequences.',
  points: 'Bodies without which the network would fall apart', noPoints: 'The network depends on no single body.',
  bridges: 'Cooperation that alone joins parts of the network', noBridges: 'No cooperation alone joins parts of the network.',
  problemTitle: 'An assumption cannot be applied',
  problems: {
    actor: 'One of the bodies that are to drop out is not listed in the network of this Land on this day.',
    proposed: 'An assumed cooperation names a body that is not listed, or the same one twice.',
    other: 'The assumptions do not fit this Land and this day.',
  },
};
