import type { Page, Route } from 'playwright-core';

/** What the service is asked for, by the name of the viewer's operation. */
function operationOf(route: Route): string {
  return /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
}

type Answering = (page: Page) => Promise<void>;

/** Has somebody else answer an operation of the viewer, as often as told; other questions go to the service. */
export const answerInstead = (operation: string, answer: (route: Route) => Promise<void>, times = Number.POSITIVE_INFINITY): Answering => async (page) => {
  let answered = 0;
  await page.route('**/graphql', async (route) => {
    if (operationOf(route) !== operation || answered >= times) return route.continue();
    answered += 1;
    return answer(route);
  });
};

/** An answer of the service with something changed in its text. */
export async function changed(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}
