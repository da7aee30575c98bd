import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsForm } from '../../components/options/form.ts';
import { NotificationSettings } from '../../components/options/notification-settings.tsx';
import { useSource } from '../../components/use-source.ts';
import { permissionState, requestPermission, showNotifications } from '../../utils/browser/permissions.ts';
import { storedRemindersHere } from '../../utils/browser/stored/items.ts';
import { keepRemindersHere } from '../../utils/browser/stored/settings-here.ts';
import { activityKinds } from '../../utils/core/portal/list/activity.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';

const allowed = permissionState(showNotifications);

/** Notifications, with the permission to show them and a test. */
export function Notifications({ form }: { form: SettingsForm }) {
  const [test, setTest] = useState<'sent' | 'failed' | null>(null);
  const given = useSource(allowed);
  const own = useSource(storedRemindersHere);
  const { kinds: names } = popupMessagesFor(form.texts.language);
  return (
    <NotificationSettings
      form={form}
      kinds={activityKinds.map((kind) => ({ id: kind, name: kind === 'other' ? form.texts.options.notifications.otherKind : names[kind] }))}
      allowed={given !== false}
      onlyHere={own !== null}
      test={test}
      allow={() => void requestPermission(showNotifications)}
      keepHere={(here) => form.keep('onlyHere', keepRemindersHere(here))}
      sendTest={() => {
        setTest(null);
        sendTest(form).then(
          () => setTest('sent'),
          () => setTest('failed'),
        );
      }}
    />
  );
}

async function sendTest({ texts }: SettingsForm): Promise<void> {
  const { testTitle, testText } = texts.options.notifications;
  await browser.notifications.create('test', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/on-128.png'),
    title: testTitle,
    message: testText,
  });
}
