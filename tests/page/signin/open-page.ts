import { type IBrowserSettings, Window } from 'happy-dom';

/** Opens markup at an address, without running its scripts or fetching anything. The caller closes the window. */
export function openPage(html: string, url = 'https://page.example/'): { readonly page: Document; readonly close: () => Promise<void> } {
  const settings: DeepPartial<IBrowserSettings> = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
    handleDisabledFileLoadingAsSuccess: true,
  };
  const window = new Window({ url, settings: settings as IBrowserSettings });
  window.document.write(html);
  return { page: window.document as unknown as Document, close: () => window.happyDOM.close() };
}

type DeepPartial<T> = { readonly [Key in keyof T]?: DeepPartial<T[Key]> };
