module.exports = require('../../../dist/src/plugins/outreach/server/src');
