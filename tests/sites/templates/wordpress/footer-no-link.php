<footer id="colophon" class="site-footer">
	<div class="site-info">
		<p>星河科技有限公司 京ICP备16023847号-2</p>
		<p><?php printf( esc_html__( 'Proudly powered by %s', 'xinghe' ), 'WordPress' ); ?></p>
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
