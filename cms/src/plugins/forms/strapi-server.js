module.exports = require('../../../dist/src/plugins/forms/server/src');
