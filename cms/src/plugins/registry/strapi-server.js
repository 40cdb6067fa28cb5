module.exports = require('../../../dist/src/plugins/registry/server/src');
