export type FirefoxLanguage = 'de' | 'en';

/** What a preference may hold. */
export type PreferenceValue = boolean | number | string;

const toWorld = (port: number): Record<string, PreferenceValue> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  // Neither encrypted DNS nor QUIC nor a proxy may lead past the two above.
  'network.trr.mode': 5,
  'network.http.http3.enable': false,
  'network.proxy.type': 0,
  'security.cert_pinning.enforcement_level': 0,
  'network.stricttransportsecurity.preloadlist': false,
  'security.OCSP.enabled': 0,
});

/** Marionette sets its own recommended preferences at start; these are what they leave out, or set too late (Firefox 153, 2026-11). */
const silence: Record<string, PreferenceValue> = {
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.region.update.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'nimbus.rollouts.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

const forExtension: Record<string, PreferenceValue> = {
  // In Manifest V3 host permissions are the user's to give; this gives them on installation.
  'extensions.originControls.grantByDefault': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.background.idle.timeout': 30_000,
};

/** The preferences of a Firefox whose every address leads to the world on that port, and that contacts nobody of its own accord. */
export function preferencesFor(worldPort: number, language: FirefoxLanguage): Readonly<Record<string, PreferenceValue>> {
  return {
    ...silence,
    ...toWorld(worldPort),
    ...forExtension,
    'intl.accept_languages': language === 'de' ? 'de-DE, de, en' : 'en-US, en',
    'intl.locale.requested': language === 'de' ? 'de' : 'en-US',
    // 0 = a free port, which Firefox writes into the file MarionetteActivePort of the profile.
    'marionette.port': 0,
  };
}

/** Preferences in the form of the file `user.js`. */
export function userJs(preferences: Readonly<Record<string, PreferenceValue>>): string {
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  return lines.join('');
}
