import type { CodePicture } from '../../components/popup/view.ts';

/** Squares without colour around a code: without them no reader finds it (ISO/IEC 18004). */
const margin = 4;

/** Draws a text as a QR code on this device. What draws it is loaded with the first one. */
export async function drawCode(text: string): Promise<CodePicture> {
  const { generate, mode } = await import('lean-qr');
  // Not the shorter Japanese form, which some readers do not know (qr 0.7).
  const code = generate(text, { modes: [mode.ascii, mode.utf8] });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x + margin} ${y + margin}h1v1h-1z`;
  }
  return { size: code.size + 2 * margin, path };
}
