import { useState } from 'preact/hooks';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { useChoices } from './use-choices';
import { useConceptNames } from './use-concept-names';
import { useDeletion } from './use-deletion';
import { useKeys } from './use-keys';
import { useLibrary, useTrash } from './use-library';
import { usePart } from './use-part';
import { useExport, useImport } from './use-transfer';

/** Asks the background, and hands its answers to the page of components. */
export function Options() {
  const [now] = useState(() => new Date());
  const { settings, listed, isChoiceLost, startOver, actions } = useChoices();
  const names = useConceptNames(listed.known.length + listed.notMeant.length > 0);
  const keys = useKeys();
  const { library, restoring, onCheck, onRestore } = useLibrary();
  const { trash, putBack, readAgain, onMoreTrash, onPutBack } = useTrash(onCheck);
  const { exporting, onExport } = useExport();
  const readLibraryAgain = () => {
    void onCheck();
    void readAgain();
  };
  const { importing, onFile, onImport, onCancelImport } = useImport(readLibraryAgain);
  const { deletion, onDelete } = useDeletion(() => {
    readLibraryAgain();
    void startOver();
  });
  usePart(settings !== null && library !== null);
  const choices = { settings, listed, names, isChoiceLost, deletion };
  const transfer = { onExport, onFile, onImport, onCancelImport };
  return (
    <SettingsPage
      view={{ ...choices, library, restoring, exporting, importing, trash, putBack, now }}
      actions={{ ...actions, ...transfer, onDelete, onCheck, onRestore, onPutBack, onMoreTrash }}
      keys={keys}
    />
  );
}
