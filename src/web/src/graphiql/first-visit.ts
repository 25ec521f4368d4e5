/** Whether GraphiQL remembers no tabs in this browser. A browser that keeps nothing is always new. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true;
  }
}
