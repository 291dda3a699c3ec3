/** In the query of a page that the preview hosts, as Excel adds its `_host_Info`. */
export const HOST_MARK = 'preview_host';
