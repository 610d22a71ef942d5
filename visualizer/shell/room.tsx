import { AccessibilityScreen } from '../screens/help/accessibility-screen.js';
import { HelpScreen } from '../screens/help/help-screen.js';
import { ActorScreen } from '../screens/actor/actor-screen.js';
import { FindingScreen } from '../screens/finding/finding-screen.js';
import { FindingsScreen } from '../screens/findings/findings-screen.js';
import { FinderScreen } from '../screens/finder/finder-screen.js';
import { GermanyScreen } from '../screens/germany/germany-screen.js';
import { LandScreen } from '../screens/land/land-screen.js';
import { ReportScreen } from '../screens/report/report-screen.js';
import { SourceScreen } from '../screens/source/source-screen.js';
import { SourcesScreen } from '../screens/sources/sources-screen.js';
import { StatementScreen } from '../screens/statement/statement-screen.js';
import { TaskScreen } from '../screens/task/task-screen.js';
import { TopicsScreen } from '../screens/topics/topics-screen.js';
import { UnknownScreen } from '../screens/help/unknown-screen.js';
import { view } from '../state/navigation.js';
import { onDemand } from './on-demand.js';

const OverviewScreen = onDemand(async () => (await import('../screens/overview/overview-screen.js')).OverviewScreen);
const ComparisonScreen = onDemand(async () => (await import('../screens/comparison/comparison-screen.js')).ComparisonScreen);
const RouteScreen = onDemand(async () => (await import('../screens/route/route-screen.js')).RouteScreen);
const PracticesScreen = onDemand(async () => (await import('../screens/practices/practices-screen.js')).PracticesScreen);
const PracticeScreen = onDemand(async () => (await import('../screens/practices/practice-screen.js')).PracticeScreen);
const WhatIfScreen = onDemand(async () => (await import('../screens/what-if/what-if-screen.js')).WhatIfScreen);

/** The screen that the address asks for. */
export function Room() {
  const { path } = view.value;
  switch (path.room) {
    case 'germany':
      return <GermanyScreen />;
    case 'land':
      return <LandScreen land={path.land} tab={path.tab} />;
    case 'findings':
      return <FindingsScreen />;
    case 'finding':
      return <FindingScreen id={path.id} />;
    case 'source':
      return <SourceScreen id={path.id} />;
    case 'task':
      return <TaskScreen id={path.id} />;
    case 'report':
      return <ReportScreen land={path.land} />;
    case 'overview':
      return <OverviewScreen />;
    case 'comparison':
      return <ComparisonScreen />;
    case 'route':
      return <RouteScreen />;
    case 'finder':
      return <FinderScreen />;
    case 'topics':
      return <TopicsScreen />;
    case 'sources':
      return <SourcesScreen />;
    case 'help':
      return <HelpScreen />;
    case 'accessibility':
      return <AccessibilityScreen />;
    case 'practices':
      return <PracticesScreen />;
    case 'practice':
      return <PracticeScreen id={path.id} />;
    case 'whatIf':
      return <WhatIfScreen />;
    case 'actor':
      return <ActorScreen id={path.id} />;
    case 'statement':
      return <StatementScreen id={path.id} />;
    case 'unknown':
      return <UnknownScreen />;
  }
}
