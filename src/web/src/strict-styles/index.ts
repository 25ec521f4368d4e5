// Imported first: Monaco writes style elements and style attributes, and the page's policy is style-src 'self'.
import { adoptStyleElements } from './adopted-style';
import { allowStyleAttributes } from './style-attributes';

adoptStyleElements(document);
allowStyleAttributes();
