import type { Area } from './address';

/** A chart that the add-in has drawn. It is not shown here: it is kept for tests and for saving. */
export interface DrawnChart {
  name: string;
  /** Excel's name, such as `BarClustered`. */
  type: string;
  title: string;
  series: DrawnSeries[];
  /** The cells that it covers. */
  place: Area | null;
  legend: string;
  categoryAxis: DrawnAxis;
  valueAxis: DrawnAxis;
}

export interface DrawnSeries {
  name: string;
  values: Area;
  categories: Area | null;
  hasDataLabels: boolean;
  gapWidth: number;
  /** The fill colour, as `#1F4E79`. */
  color: string | null;
  edge: string | null;
  marker: DrawnMarker;
}

/** The points of a line. */
export interface DrawnMarker {
  style: string;
  size: number;
  fill: string | null;
  edge: string | null;
}

export interface DrawnAxis {
  reversePlotOrder: boolean;
  minimum: number | null;
  visible: boolean;
  hasGridlines: boolean;
}

export function newAxis(): DrawnAxis {
  return { reversePlotOrder: false, minimum: null, visible: true, hasGridlines: true };
}

export function newSeries(name: string, values: Area): DrawnSeries {
  const marker = { style: 'None', size: 7, fill: null, edge: null };
  return { name, values, categories: null, hasDataLabels: false, gapWidth: 150, color: null, edge: null, marker };
}
