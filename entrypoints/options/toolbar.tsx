import type { SettingsForm } from '../../components/options/form.ts';
import { ToolbarSettings } from '../../components/options/toolbar-settings.tsx';
import { useSource } from '../../components/use-source.ts';
import { openingKey, openKeySettings, symbolState } from '../../utils/browser/toolbar-symbol.ts';

/** The symbol and its key as the browser has them. `counts` = the user has surveys. */
export function ToolbarSymbol({ form, counts }: { form: SettingsForm; counts: boolean }) {
  const pinned = useSource(symbolState);
  const shortcut = useSource(openingKey);
  if (shortcut === null) return null;
  return <ToolbarSettings form={form} pinned={pinned} shortcut={shortcut} counts={counts} changeKey={() => void openKeySettings()} />;
}
