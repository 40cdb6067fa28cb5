import { Box, Typography } from '@strapi/design-system';
import { counted } from '../../../../../admin/counted';
import { leftOutCount, leftOutInWords, type LeftOut } from '../words';

/** How many of those whom a search means are not written to, and why. */
export function WhoIsLeftOut({ leftOut }: { leftOut: LeftOut }) {
  const reasons = leftOutInWords(leftOut);
  if (reasons.length === 0) return null;
  const count = leftOutCount(leftOut);
  return (
    <Box>
      <Typography tag="p">
        {counted(count, 'person', 'people')} whom the search finds {count === 1 ? 'is' : 'are'} left
        out:
      </Typography>
      <Box tag="ul" paddingLeft={6} style={{ listStyle: 'disc' }}>
        {reasons.map((reason) => (
          <li key={reason}>
            <Typography>{reason}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
