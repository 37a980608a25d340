import { useState } from 'preact/hooks';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { useLibrary, useTrash } from './use-library';
import { useExport, useImport } from './use-transfer';

/** Asks the background, and hands its answers to the page of components. */
export function Options() {
  const [now] = useState(() => new Date());
  const { library, restoring, onCheck, onRestore } = useLibrary();
  const { trash, putBack, readAgain, onMoreTrash, onPutBack } = useTrash(onCheck);
  const { exporting, onExport } = useExport();
  const { importing, onFile, onImport, onCancelImport } = useImport(() => {
    void onCheck();
    void readAgain();
  });
  return (
    <SettingsPage
      view={{ library, restoring, exporting, importing, trash, putBack, now }}
      actions={{ onCheck, onRestore, onExport, onFile, onImport, onCancelImport, onPutBack, onMoreTrash }}
    />
  );
}
