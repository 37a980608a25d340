/** How much of a document is read: all, its first part, or all of it as it was when its changes were still followed. */
export type Extent = 'whole' | 'beginning' | 'unfollowed';
