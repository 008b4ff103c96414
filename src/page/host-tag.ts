// The name of our one element on a page. Nothing else.
/** An element no page and no standard knows; the same name finds what an earlier script has left behind. */
export const HOST_TAG = 'sayso-card';
