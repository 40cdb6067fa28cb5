module.exports = require('../../../dist/src/plugins/content/server/src');
