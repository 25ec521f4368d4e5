import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the tab that is open in sight, however many there are. Renders nothing. */
export function ActiveTab() {
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const count = useGraphiQL((state) => state.tabs.length);
  useEffect(() => {
    // The strip of tabs moves while it makes room for a new one, so look when that is laid out.
    const frame = requestAnimationFrame(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [active, count]);
  return null;
}
