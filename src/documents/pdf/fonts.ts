import regular from '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf';
import bold from '@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf';
import type { FontBytes } from './typeface.ts';

/** PT Sans (OFL) from the bundle. Only the Worker can import this file: elsewhere the bytes are read from disk. */
export const ptSans: FontBytes = { regular, bold };
